# exercise: backward_batch
# right: no
# wrong: a target with probability 0 gives an infinite loss, and the caller's outputs are overwritten
# lines: 19, 23, 24, 26

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
    loss = 0.0
    d_o = outputs
    for b in range(B):
        for t in range(T):
            if mask[b, t]:
                loss -= np.log(outputs[b, t, targets[b, t]])
                d_o[b, t, targets[b, t]] -= 1
            else:
                d_o[b, t] = 0
    grads = [np.zeros_like(p) for p in params]
    for b in range(B):
        carry = np.zeros(len(V))
        for t in reversed(range(T)):
            h_prev, h = hidden_states[b, t], hidden_states[b, t + 1]
            d_f = (W.T @ d_o[b, t] + carry) * (1 - h**2)
            grads[0][:, inputs[b, t]] += d_f
            grads[1] += np.outer(d_f, h_prev)
            grads[2] += np.outer(d_o[b, t], h)
            grads[3] += d_f[:, None]
            grads[4] += d_o[b, t][:, None]
            carry = V.T @ d_f
    return loss, grads
