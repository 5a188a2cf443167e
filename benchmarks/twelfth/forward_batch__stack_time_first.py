# exercise: forward_batch
# right: no
# wrong: Stacks the steps on axis 0, so time comes before the batch in both arrays.
# lines: 10
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = [hidden_state]
    for t in range(inputs.shape[1]):
        states.append(np.tanh(U.T[inputs[:, t]] + states[t] @ V.T + b_hidden.T))
    hidden = np.array(states)
    logits = hidden[1:] @ W.T + b_out.T
    logits -= logits.max(axis=-1, keepdims=True)
    probs = np.exp(logits)
    probs /= probs.sum(axis=-1, keepdims=True)
    return probs, hidden
