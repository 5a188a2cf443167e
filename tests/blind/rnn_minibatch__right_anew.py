# exercise: rnn_minibatch
# right: yes
# wrong: both passes written anew with lists, one-hot rows and einsum
# lines:
import numpy as np


def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch.

    inputs, targets  token indices (B, T)
    state            the state before the first input, (B, H); a constant,
                     left as it was
    params           (U, V, W, b_hidden, b_out)
    returns          loss (the sum over all B * T predictions, in nats),
                     the gradients of that sum in the order of params,
                     the state after the last input (B, H)
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    eye = np.eye(U.shape[1])
    states = [np.array(state, dtype=float)]
    for t in range(T):
        states.append(np.tanh(eye[inputs[:, t]] @ U.T + states[-1] @ V.T + b_hidden.T))
    loss = 0.0
    grads = [np.zeros(p.shape) for p in params]
    carry = np.zeros_like(states[0])
    for t in reversed(range(T)):
        scores = states[t + 1] @ W.T + b_out.T
        scores -= scores.max(axis=1, keepdims=True)
        log_p = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        loss -= float((log_p * eye[targets[:, t]]).sum())
        d_o = np.exp(log_p) - eye[targets[:, t]]
        d_f = (d_o @ W + carry) * (1 - states[t + 1] ** 2)
        parts = d_f.T @ eye[inputs[:, t]], d_f.T @ states[t], d_o.T @ states[t + 1]
        parts += d_f.sum(axis=0)[:, None], d_o.sum(axis=0)[:, None]
        grads = [a + b for a, b in zip(grads, parts)]
        carry = d_f @ V
    return loss, tuple(grads), states[-1]
