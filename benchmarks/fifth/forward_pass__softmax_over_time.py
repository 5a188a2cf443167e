# exercise: forward_pass
# right: no
# wrong: softmax runs along axis 0 of a (T, C, 1) array, so the probabilities sum to one over time and not over the words.
# lines: 12
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = [hidden_state]
    for z in np.asarray(inputs):
        states.append(np.tanh(U @ z + V @ states[-1] + b_hidden))
    hidden_states = np.stack(states)
    logits = W @ hidden_states[1:] + b_out
    return softmax(logits), hidden_states
