# exercise: backward_batch
# right: no
# wrong: The amount under the logarithm is 1e-7: a target with probability 0 costs 16.1 nats only, and small probabilities are cheaper than they should be.
# lines: 5
# name: epsilon-too-large
EPSILON = 1e-7

def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T), arrays of any integer dtype; some index
                            from 0 to C - 1 stands at the padded steps too
    outputs, hidden_states  from forward_batch, left as they are
    mask                    booleans (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params; a target
                            with probability 0 costs 18 nats or more, never infinity
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape

    rows = np.arange(B)[:, None]
    cols = np.arange(T)[None, :]
    target_probs = outputs[rows, cols, targets]
    loss = -np.sum(np.log(np.maximum(target_probs, EPSILON)) * mask)

    d_logits = outputs.copy()
    d_logits[rows, cols, targets] -= 1.0
    d_logits *= mask[:, :, None]

    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_b_hidden, d_b_out = np.zeros_like(b_hidden), np.zeros_like(b_out)
    d_h_next = np.zeros((B, V.shape[0]))
    for t in reversed(range(T)):
        h, h_prev = hidden_states[:, t + 1], hidden_states[:, t]
        d_h = d_logits[:, t] @ W + d_h_next
        d_f = d_h * (1.0 - h**2)
        np.add.at(d_U.T, inputs[:, t], d_f)
        d_V += d_f.T @ h_prev
        d_W += d_logits[:, t].T @ h
        d_b_hidden += d_f.sum(axis=0)[:, None]
        d_b_out += d_logits[:, t].sum(axis=0)[:, None]
        d_h_next = d_f @ V

    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
