# exercise: forward_pass
# right: no
# wrong: softmax runs along axis 0 of the stacked logits, which is time, so the probabilities of a step do not sum to one
# lines: 12
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    driven = U @ np.asarray(inputs) + b_hidden
    states = np.empty((len(driven) + 1,) + hidden_state.shape)
    states[0] = hidden_state
    for t, push in enumerate(driven):
        states[t + 1] = np.tanh(push + V @ states[t])
    outputs = softmax(W @ states[1:] + b_out)
    return outputs, states
