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

    def learn(theta, slopes):
        if max_norm is not None:
            slopes = clip_gradient_norm(slopes, max_norm)
        return update_parameters(theta, slopes, lr)

    losses = []
    for x, y in dataset:
        run = forward_pass(x, np.zeros(params[3].shape), params)
        if lr is None:
            losses.append(cross_entropy(run[0], y))
            continue
        loss, slopes = backward_pass(x, *run, y, params)
        losses.append(loss)
        params = learn(params, slopes)
    return float(np.mean(losses)), params
