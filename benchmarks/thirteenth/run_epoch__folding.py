# exercise: run_epoch
# right: yes
from functools import reduce


def run_epoch(dataset, params, lr=None, max_norm=None):
    limit = (lambda g: g) if max_norm is None else (lambda g: clip_gradient_norm(g, max_norm))

    def loss_only(x, y, now):
        outputs, _ = forward_pass(x, np.zeros((now[1].shape[0], 1)), now)
        return cross_entropy(outputs, y), now

    def loss_and_step(x, y, now):
        outputs, states = forward_pass(x, np.zeros((now[1].shape[0], 1)), now)
        loss, grads = backward_pass(x, outputs, states, y, now)
        return loss, update_parameters(now, limit(grads), lr)

    visit = loss_only if lr is None else loss_and_step

    def fold(so_far, pair):
        total, now = so_far
        loss, after = visit(*pair, now)
        return total + loss, after

    total, last = reduce(fold, dataset, (0.0, params))
    return total / len(dataset), last
