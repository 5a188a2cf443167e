# exercise: forward_batch
# right: no
# wrong: softmax is called with its default axis 0, which is the batch here, so the probabilities of a step do not sum to 1 over the vocabulary.
# lines: 11
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    h, all_h, all_o = hidden_state, [hidden_state], []
    for column in inputs.T:
        h = np.tanh(U.T[column] + h @ V.T + b_hidden.T)
        all_h.append(h)
        all_o.append(softmax(h @ W.T + b_out.T))
    return np.stack(all_o, axis=1), np.stack(all_h, axis=1)
