# exercise: forward_pass
# right: no
# wrong: The outputs are the logits, without softmax, and no probabilities.
# lines: 13
def forward_pass(inputs, hidden_state, params):
    """Run an Elman RNN over the whole sequence."""
    U, V, W, b_hidden, b_out = params
    h = hidden_state
    outputs = []
    hidden_states = [h]
    for x in inputs:
        h = np.tanh(U @ x + V @ h + b_hidden)
        y = W @ h + b_out
        outputs.append(y)
        hidden_states.append(h)
    return outputs, hidden_states
