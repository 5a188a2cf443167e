# exercise: rnn_minibatch
# right: no
# wrong: gradients are overwritten row by row
# needs: forward_pass, backward_pass
# name: only-a-part
import numpy as np

def rnn_minibatch(inputs, targets, state, params):
    eye = np.eye(params[0].shape[1])
    loss, last_state = 0.0, np.zeros_like(state)
    for b in range(len(inputs)):
        x, y = eye[inputs[b]][..., None], eye[targets[b]][..., None]
        outputs, states = forward_pass(x, state[b].reshape(-1, 1), params)
        row_loss, grads = backward_pass(x, outputs, states, y, params)
        loss += row_loss
        last_state[b] = np.asarray(states[-1]).ravel()
    return loss, grads, last_state
