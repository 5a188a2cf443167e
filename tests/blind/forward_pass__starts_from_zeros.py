# exercise: forward_pass
# right: no
# wrong: the state before the first input is ignored and zeros are taken
# lines: 21
# needs: softmax
import numpy as np


def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    U, V, W, b_hidden, b_out = params
    T, H, C = len(inputs), V.shape[0], W.shape[0]
    hidden_states = np.zeros((T + 1, H, 1))
    outputs = np.zeros((T, C, 1))
    for t in range(T):
        hidden_states[t + 1] = np.tanh(U @ inputs[t] + V @ hidden_states[t] + b_hidden)
        outputs[t] = softmax(W @ hidden_states[t + 1] + b_out)
    return outputs, hidden_states
