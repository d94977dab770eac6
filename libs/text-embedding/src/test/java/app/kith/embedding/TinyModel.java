package app.kith.embedding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes models as files: the built-in one, and one of another dimension that only looks a direction up for each word. */
final class TinyModel {

    private static final int WORDS = 30_522;
    private static final String BGE = "/bge-small-en-v1.5-q";

    private TinyModel() {}

    static Path bge(Path folder) {
        return write(folder, resource(BGE + ".onnx"));
    }

    /** @param dimension of its vectors */
    static Path of(Path folder, int dimension) {
        return write(folder, model(dimension));
    }

    private static Path write(Path folder, byte[] model) {
        try {
            Files.write(folder.resolve("tokenizer.json"), resource(BGE + "-tokenizer.json"));
            return Files.write(folder.resolve("model.onnx"), model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream found = TinyModel.class.getResourceAsStream(name)) {
            return found.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The format is protobuf; the numbers are those of onnx.proto. */
    private static byte[] model(int dimension) {
        Message node = new Message()
                .text(1, "table")
                .text(1, "input_ids")
                .text(2, "last_hidden_state")
                .text(4, "Gather");
        Message graph = new Message()
                .message(1, node)
                .text(2, "lookup")
                .message(5, table(dimension))
                .message(11, value("input_ids", 7))
                .message(11, value("attention_mask", 7))
                .message(12, value("last_hidden_state", 1));
        return new Message()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Message().text(1, "").number(2, 13))
                .bytes();
    }

    private static Message table(int dimension) {
        ByteBuffer values = ByteBuffer.allocate(WORDS * dimension * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        Random random = new Random(1);
        while (values.hasRemaining()) {
            values.putFloat((float) random.nextGaussian());
        }
        return new Message()
                .number(1, WORDS)
                .number(1, dimension)
                .number(2, 1)
                .text(8, "table")
                .bytes(9, values.array());
    }

    private static Message value(String name, int type) {
        return new Message().text(1, name).message(2, new Message().message(1, new Message().number(1, type)));
    }

    private static final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return bytes(field, value.bytes());
        }

        Message bytes(int field, byte[] value) {
            varint(((long) field << 3) | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long left = value;
            while (left > 0x7f) {
                out.write((int) ((left & 0x7f) | 0x80));
                left >>>= 7;
            }
            out.write((int) left);
        }
    }
}
