# exercise: lstm_forward
# right: no
# wrong: runs lstm_step row by row, but each row starts from the last state of the row before
# name: row-after-row
# lines: 9, 21
def lstm_forward(inputs, state, params):
    W, b_out = params[3], params[4]
    C = W.shape[0]
    h, c = (s[0][:, None] for s in state)
    rows = []
    for sequence in inputs:
        outputs, hs, cs, gs = [], [h], [c], []
        for token in sequence:
            x = np.zeros((C, 1))
            x[token] = 1
            h, c, gates = lstm_step(x, h, c, params)
            outputs.append(softmax(W @ h + b_out))
            hs.append(h)
            cs.append(c)
            gs.append(np.vstack(gates))
        rows.append([np.array(some)[:, :, 0] for some in (outputs, hs, cs, gs)])
    return tuple(np.array(kind) for kind in zip(*rows))
