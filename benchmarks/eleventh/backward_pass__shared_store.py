# exercise: backward_pass
# right: no
# wrong: W and U share one buffer reshaped for both, so each collects the other's gradient
# lines: 11
def backward_pass(inputs, outputs, hidden_states, targets, params):
    H, C = params[0].shape
    store = np.zeros(H * C + H * H + H + C)
    ends = [0, H * C, H * C + H * H]
    d_U = store[: H * C].reshape(H, C)
    d_V = store[ends[1] : ends[2]].reshape(H, H)
    d_W = store[: H * C].reshape(C, H)
    d_b = store[ends[2] : ends[2] + H].reshape(H, 1)
    d_c = store[ends[2] + H :].reshape(C, 1)
    back = np.zeros((H, 1))
    for t in range(len(inputs))[::-1]:
        grads, back = rnn_step_backward(
            outputs[t] - targets[t], back, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        for part, grad in zip((d_U, d_V, d_W, d_b, d_c), grads):
            part += grad
    return cross_entropy(outputs, targets), (d_U, d_V, d_W, d_b, d_c)
