# exercise: lstm_forward
# right: no
# wrong: the gates are kept as float32 and read back from there, so everything is right to seven digits only
# lines: 9
class Tape:
    def __init__(self, B, T, H):
        self.h = np.zeros((B, T + 1, H))
        self.c = np.zeros((B, T + 1, H))
        self.gates = np.zeros((B, T, 4, H), dtype=np.float32)

    def write(self, t, z):
        for k, squash in enumerate((sigmoid, sigmoid, np.tanh, sigmoid)):
            self.gates[:, t, k] = squash(z[:, k])
        i, f, g, o = self.gates[:, t].swapaxes(0, 1)
        self.c[:, t + 1] = f * self.c[:, t] + i * g
        self.h[:, t + 1] = o * np.tanh(self.c[:, t + 1])


def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, W_h.shape[1]
    tape = Tape(B, T, H)
    tape.h[:, 0], tape.c[:, 0] = state
    read = (W_x + b).T[inputs]
    for t in range(T):
        tape.write(t, (read[:, t] + tape.h[:, t] @ W_h.T).reshape(B, 4, H))
    logits = np.tensordot(tape.h[:, 1:], W, axes=(2, 1)) + b_out[:, 0]
    return softmax(logits, axis=-1), tape.h, tape.c, tape.gates.reshape(B, T, 4 * H)
