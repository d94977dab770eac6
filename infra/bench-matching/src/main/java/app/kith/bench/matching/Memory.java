package app.kith.bench.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory something takes at most, in MiB. */
public final class Memory {

    private static final double MEBIBYTE = 1 << 20;
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path RESET = Path.of("/proc/self/clear_refs");

    private final double before;
    private final double residentBefore;

    private Memory() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        before = heap();
        residentBefore = resident("VmRSS:");
        resetResident();
    }

    public static Memory watch() {
        return new Memory();
    }

    /** Of the heap, garbage that was not collected yet included, what was there before included. */
    double heap() {
        return pools().stream()
                        .mapToDouble(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEBIBYTE;
    }

    /** Of the heap, beyond what was there before. */
    double more() {
        return heap() - before;
    }

    /** Of the whole process beyond what was there before, for solvers that are not written in Java; 0 where the system does not tell. */
    public double moreOfProcess() {
        return Math.max(0, resident("VmHWM:") - residentBefore);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static double resident(String what) {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(what))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writing 5 makes Linux forget the peak. */
    private static void resetResident() {
        if (Files.isWritable(RESET)) {
            try {
                Files.writeString(RESET, "5");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
