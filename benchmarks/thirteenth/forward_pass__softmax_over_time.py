# exercise: forward_pass
# right: no
# wrong: all logits are put through softmax at once along axis 0, which is time in the stack, and not along the tokens
# lines: 12
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    hs = [hidden_state]
    for x in inputs:
        hs.append(np.tanh(U @ x + V @ hs[-1] + b_hidden))
    hs = np.array(hs)
    logits = W @ hs[1:] + b_out
    return softmax(logits), hs
