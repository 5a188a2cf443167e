# exercise: forward_batch
# right: no
# wrong: goes sequence by sequence and starts each from the last state of the sequence before
# lines: 10
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    C, H = len(b_out), len(b_hidden)
    outs = np.zeros(inputs.shape + (C,))
    hids = np.zeros((inputs.shape[0], inputs.shape[1] + 1, H))
    h = hidden_state[0].reshape(H, 1)
    for i, row in enumerate(inputs):
        hids[i, 0] = hidden_state[i]
        for j, token in enumerate(row):
            h = np.tanh(U[:, [token]] + V @ h + b_hidden)
            hids[i, j + 1] = h[:, 0]
            outs[i, j] = softmax(W @ h + b_out)[:, 0]
    return outs, hids
