# exercise: forward_batch
# right: no
# wrong: hidden bias forgotten, and T states only
# lines: 11, 12
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    h, states, outputs = hidden_state, [], []
    for t in range(T):
        h = np.tanh(U.T[inputs[:, t]] + h @ V.T)
        states.append(h)
        outputs.append(softmax(h @ W.T + b_out.T, axis=1))
    return np.stack(outputs, 1), np.stack(states, 1)
