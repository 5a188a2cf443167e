# exercise: backward_batch
# right: no
# wrong: The gradients are divided by the number of real steps while the loss is a sum, and the biases' gradients are flat instead of columns.
# lines: 12, 16, 17
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    batch, steps = inputs.shape
    n_tokens = mask.sum()
    d_logits = outputs.copy()
    rows, cols = np.indices((batch, steps))
    d_logits[rows, cols, targets] -= 1.0
    d_logits *= mask[..., np.newaxis] / n_tokens
    loss = -(np.log(outputs[rows, cols, targets] + 1e-12) * mask).sum()

    grads = {"U": np.zeros(U.shape), "V": np.zeros(V.shape), "W": np.zeros(W.shape)}
    grads["b_hidden"] = np.zeros(len(V))
    grads["b_out"] = d_logits.sum(axis=(0, 1))
    d_next = np.zeros((batch, len(V)))
    for t in range(steps - 1, -1, -1):
        h = hidden_states[:, t + 1]
        grads["W"] += d_logits[:, t].T @ h
        d_f = (d_logits[:, t] @ W + d_next) * (1 - h**2)
        grads["V"] += d_f.T @ hidden_states[:, t]
        grads["b_hidden"] += d_f.sum(axis=0)
        np.add.at(grads["U"].T, inputs[:, t], d_f)
        d_next = d_f @ V
    return loss, tuple(grads.values())
