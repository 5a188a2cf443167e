# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    C = len(params[3])
    rows = []
    for tokens, h, c in zip(inputs, *state):
        h, c = h[:, None], c[:, None]
        hs, cs, gs, ys = [h], [c], [], []
        for token in tokens:
            x = np.zeros((C, 1))
            x[token] = 1.0
            h, c, gates = lstm_step(x, h, c, params)
            s = params[3] @ h + params[4]
            e = np.exp(s - s.max())
            ys.append(e / e.sum())
            hs.append(h)
            cs.append(c)
            gs.append(np.vstack(gates))
        rows.append([np.array(part)[..., 0] for part in (ys, hs, cs, gs)])
    return tuple(np.stack(part) for part in zip(*rows))
