# exercise: forward_pass
# right: no
# wrong: softmax is called once on the stack (T, C, 1) along its default axis 0, so the numbers sum to one over the steps instead of over the tokens.
# lines: 12
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = [hidden_state.copy()]
    for x in inputs:
        states.append(np.tanh(U @ x + V @ states[-1] + b_hidden))
    states = np.array(states)
    logits = W @ states[1:] + b_out
    return softmax(logits), states
