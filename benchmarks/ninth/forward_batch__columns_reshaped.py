# exercise: forward_batch
# right: no
# wrong: U[:, inputs] has the shape (H, B, T) and is brought to (B, T, H) by reshape, which mixes units, sequences and steps.
# lines: 9
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    H = V.shape[0]
    B, T = inputs.shape
    read = (U[:, inputs] + b_hidden[:, :, None]).reshape(B, T, H)
    hidden = np.zeros((B, T + 1, H))
    hidden[:, 0, :] = hidden_state
    for t in range(T):
        hidden[:, t + 1, :] = np.tanh(read[:, t, :] + np.einsum("ij,bj->bi", V, hidden[:, t, :]))
    scores = np.einsum("ch,bth->btc", W, hidden[:, 1:]) + b_out[:, 0]
    return softmax(scores, axis=2), hidden
