# exercise: lstm_forward
# right: no
# wrong: cell_states holds tanh of the cell instead of the cell
# lines: 19
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    record = {"h": [h], "c": [c], "gates": [], "out": []}
    for column in inputs.T:
        pre = W_x.T[column] + h @ W_h.T + b.T
        i, f, g, o = pre.reshape(len(pre), 4, -1).swapaxes(0, 1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = c * f + i * g
        visible = np.tanh(c)
        h = o * visible
        logits = h @ W.T + b_out.T
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        record["h"].append(h)
        record["c"].append(visible)
        record["gates"].append(np.concatenate([i, f, g, o], axis=1))
        record["out"].append(e / e.sum(axis=1, keepdims=True))
    join = lambda name: np.stack(record[name], axis=1)
    return join("out"), join("h"), join("c"), join("gates")
