# exercise: forward_batch
# right: yes
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    # columns as in lab 03: (H, B) at every step
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H, C = U.shape
    outputs = np.zeros((B, T, C))
    states = np.zeros((B, T + 1, H))
    h = hidden_state.T
    states[:, 0] = h.T
    for t in range(T):
        h = np.tanh(U[:, inputs[:, t]] + V @ h + b_hidden)
        states[:, t + 1] = h.T
        outputs[:, t] = softmax(W @ h + b_out, axis=0).T
    return outputs, states
