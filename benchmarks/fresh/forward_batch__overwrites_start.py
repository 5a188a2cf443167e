# exercise: forward_batch
# right: no
# wrong: the loop writes into hidden_state, all states are the same array
# lines: 10
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    kept, outputs = [hidden_state], []
    for t in range(inputs.shape[1]):
        hidden_state[:] = np.tanh(U.T[inputs[:, t]] + hidden_state @ V.T + b_hidden.T)
        kept.append(hidden_state)
        outputs.append(softmax(hidden_state @ W.T + b_out.T, axis=1))
    return np.stack(outputs, axis=1), np.stack(kept, axis=1)
