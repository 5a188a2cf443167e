# exercise: run_epoch
# right: yes
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
    def visit(so_far, pair):
        total, now = so_far
        x, y = pair
        seen = forward_pass(x, np.zeros((len(now[1]), 1)), now)
        if lr is None:
            return total + cross_entropy(seen[0], y), now
        loss, slope = backward_pass(x, *seen, y, now)
        slope = slope if max_norm is None else clip_gradient_norm(slope, max_norm)
        return total + loss, tuple(p - lr * g for p, g in zip(now, slope))

    total, last = functools.reduce(visit, dataset, (0.0, params))
    return total / len(dataset), last
