# exercise: forward_batch
# right: no
# wrong: The softmax runs along its default axis, the batch, instead of the vocabulary.
# lines: 12
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    gathered = U.T[inputs] + b_hidden[:, 0]
    hidden_states = [hidden_state]
    outputs = []
    for t in range(inputs.shape[1]):
        hidden_states.append(np.tanh(gathered[:, t] + hidden_states[-1] @ V.T))
        outputs.append(softmax(hidden_states[-1] @ W.T + b_out[:, 0]))
    return np.stack(outputs, axis=1), np.stack(hidden_states, axis=1)
