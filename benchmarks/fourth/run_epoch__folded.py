# exercise: run_epoch
# right: yes

from functools import reduce


def run_epoch(dataset, params, lr=None, max_norm=None):
    """Go through a data set once: train, or evaluate when lr is None.

    dataset   pairs (inputs, targets) of one-hot sequences (T, C, 1);
              has len() and can be iterated, more is not promised
    params    (U, V, W, b_hidden, b_out), left as they are
    lr        learning rate of the step after every sequence; None takes no step
    max_norm  limit for the joint norm of the gradients; None does not clip
    returns   mean loss per sequence (each taken before its step), and the params after
              the last step
    """

    def clip(grads):
        return grads if max_norm is None else clip_gradient_norm(grads, max_norm)

    def visit(so_far, pair):
        total, theta = so_far
        inputs, targets = pair
        h0 = np.zeros((theta[1].shape[0], 1))
        outputs, states = forward_pass(inputs, h0, theta)
        loss, grads = backward_pass(inputs, outputs, states, targets, theta)
        if lr is not None:
            theta = [p - lr * g for p, g in zip(theta, clip(grads))]
        return total + loss, theta

    total, theta = reduce(visit, dataset, (0.0, params))
    return total / len(dataset), theta
