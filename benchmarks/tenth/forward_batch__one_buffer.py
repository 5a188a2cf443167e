# exercise: forward_batch
# right: no
# wrong: tanh writes into one and the same array at every step, so all stored states after the first are the last one
# lines: 12
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    rows = U.T + b_hidden.T
    h = np.array(hidden_state, dtype=float)
    history = [h.copy()]
    for token_column in inputs.T:
        np.tanh(rows[token_column] + h @ V.T, out=h)
        history.append(h)
    hidden_states = np.array(history).transpose(1, 0, 2)
    logits = hidden_states[:, 1:, :] @ W.T + b_out.T
    return softmax(logits, axis=-1), hidden_states
