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
    def identity(grads):
        return grads

    clip = identity if max_norm is None else lambda g: clip_gradient_norm(g, max_norm)

    def look(now, x, y):
        start = np.zeros((len(now[1]), 1))
        return cross_entropy(forward_pass(x, start, now)[0], y), now

    def learn(now, x, y):
        start = np.zeros((len(now[1]), 1))
        loss, grads = backward_pass(x, *forward_pass(x, start, now), y, now)
        return loss, update_parameters(now, clip(grads), lr)

    visit = look if lr is None else learn

    def read(so_far, pair):
        total, now = so_far
        loss, now = visit(now, *pair)
        return total + loss, now

    total, params = functools.reduce(read, dataset, (0.0, params))
    return total / len(dataset), params
