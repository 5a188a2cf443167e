# exercise: forward_batch
# right: no
# wrong: one maximum of the whole batch is taken away before exp, so that steps with far lower logits become 0 / 0
# lines: 6
def probabilities(scores):
    e = np.exp(scores - scores.max())
    return e / e.sum(axis=-1, keepdims=True)


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = [hidden_state]
    for tokens in inputs.T:
        states.append(np.tanh(U.T[tokens] + states[-1] @ V.T + b_hidden[:, 0]))
    states = np.stack(states, axis=1)
    return probabilities(states[:, 1:] @ W.T + b_out[:, 0]), states
