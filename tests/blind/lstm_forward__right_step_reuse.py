# exercise: lstm_forward
# right: yes
# wrong: every sequence by itself, lstm_step on one-hot columns
# lines:
import numpy as np

from labkit.reference import lstm_step, softmax


def lstm_forward(inputs, state, params):
    one_hot = np.eye(params[0].shape[1])
    W, b_out = params[3:]

    def single(tokens, h, c):
        h, c = h[:, None], c[:, None]
        hs, cs, gs, outs = [h], [c], [], []
        for token in tokens:
            h, c, gates = lstm_step(one_hot[:, [token]], h, c, params)
            hs.append(h)
            cs.append(c)
            gs.append(np.vstack(gates))
            outs.append(softmax(W @ h + b_out, axis=0))
        return tuple(np.array(a)[..., 0] for a in (outs, hs, cs, gs))

    per_row = [single(*row) for row in zip(inputs, *state)]
    return tuple(np.array(a) for a in zip(*per_row))
