# exercise: forward_batch
# right: no
# wrong: Index 0 is taken for padding and the state is kept as it was at such steps.
# lines: 12
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    h = hidden_state
    states = [h]
    for t in range(inputs.shape[1]):
        tokens = inputs[:, t]
        new = np.tanh(U[:, tokens].T + h @ V.T + b_hidden.T)
        h = np.where((tokens != 0)[:, None], new, h)
        states.append(h)
    states = np.stack(states, axis=1)
    logits = states[:, 1:] @ W.T + b_out.T
    return softmax(logits, axis=2), states
