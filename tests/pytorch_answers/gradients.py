"""6.3, torch_gradients: right and wrong ones, written by hand."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from labkit.reference import backward_batch, forward_batch


def _autograd(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    log_p = model(inputs)[0].log_softmax(-1)
    loss = -(log_p.gather(2, targets[..., None])[..., 0] * mask).sum()
    rnn, linear = model.rnn, model.linear
    names = (rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_hh_l0, linear.bias)
    grads = torch.autograd.grad(loss, names)
    return float(loss), [g.numpy() if g.ndim > 1 else g.numpy().reshape(-1, 1) for g in grads]


def _collect(model):
    rnn, linear = model.rnn, model.linear
    grads = (rnn.weight_ih_l0.grad, rnn.weight_hh_l0.grad, linear.weight.grad,
             rnn.bias_ih_l0.grad, linear.bias.grad)  # fmt: skip
    return [g.detach().numpy().copy() if g.ndim > 1 else np.array(g)[:, None] for g in grads]


def _flat(model, inputs, targets, mask):
    for p in model.parameters():
        p.grad = None
    mask = torch.as_tensor(np.asarray(mask))
    logits, _ = model(torch.as_tensor(inputs))
    loss = F.cross_entropy(logits[mask], torch.as_tensor(targets)[mask], reduction="sum")
    loss.backward()
    return np.float64(loss.item()), _collect(model)


def _ignore_index(model, inputs, targets, mask):
    targets = torch.as_tensor(targets).clone()
    targets[~torch.as_tensor(mask)] = -100
    logits, _ = model(torch.as_tensor(inputs), None)
    loss = nn.CrossEntropyLoss(reduction="sum")(logits.permute(0, 2, 1), targets)
    for parameter in model.parameters():
        if parameter.grad is not None:
            parameter.grad.zero_()
    loss.backward()
    return loss.detach().item(), tuple(_collect(model))


def _one_by_one(model, inputs, targets, mask):
    model.zero_grad(set_to_none=True)
    total = 0.0
    for x, y, m in zip(*map(torch.as_tensor, (inputs, targets, mask)), strict=True):
        n = int(m.sum())
        logits, _ = model(x[None, :n])
        loss = F.cross_entropy(logits[0], y[:n], reduction="sum")
        loss.backward()
        total += loss.item()
    return total, _collect(model)


def _mean_undone(model, inputs, targets, mask):
    model.zero_grad()
    mask = torch.as_tensor(mask)
    logits, _ = model(torch.as_tensor(inputs))
    loss = F.cross_entropy(logits[mask], torch.as_tensor(targets)[mask]) * mask.sum()
    loss.backward()
    return loss.item(), _collect(model)


def _half_of_both(model, inputs, targets, mask):
    loss, grads = _flat(model, inputs, targets, mask)
    grads[3] = ((model.rnn.bias_ih_l0.grad + model.rnn.bias_hh_l0.grad) / 2).numpy()[:, None]
    return loss, grads


def by_numpy(model, inputs, targets, mask):
    rnn, linear = model.rnn, model.linear
    arrays = [t.detach().numpy() for t in (rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight,
              (rnn.bias_ih_l0 + rnn.bias_hh_l0)[:, None], linear.bias[:, None])]  # fmt: skip
    inputs, targets, mask = (np.asarray(a) for a in (inputs, targets, mask))
    outputs, states = forward_batch(inputs, np.zeros((len(inputs), rnn.hidden_size)), arrays)
    return backward_batch(inputs, outputs, states, targets, mask, arrays)


def _loss_of(model, inputs, targets, mask, fold):
    mask = torch.as_tensor(mask)
    logits, _ = model(torch.as_tensor(inputs))
    losses = F.cross_entropy(logits.mT, torch.as_tensor(targets), reduction="none")
    return fold(losses, mask)


def _wrong(fold, clear=True, both=False, flat=False):
    def function(model, inputs, targets, mask):
        if clear:
            model.zero_grad()
        loss = _loss_of(model, inputs, targets, mask, fold)
        loss.backward()
        grads = _collect(model)
        if both:
            grads[3] = grads[3] + model.rnn.bias_hh_l0.grad.numpy()[:, None]
        if flat:
            grads[3] = grads[3].ravel()
        return loss.item(), grads

    return function


def _summed(losses, mask):
    return losses[mask].sum()


def mutates_targets(model, inputs, targets, mask):
    targets = torch.as_tensor(targets)
    targets[~torch.as_tensor(mask)] = -100
    return _flat_ignoring(model, inputs, targets)


def _flat_ignoring(model, inputs, targets):
    model.zero_grad()
    loss = F.cross_entropy(model(torch.as_tensor(inputs))[0].mT, targets, reduction="sum")
    loss.backward()
    return loss.item(), _collect(model)


RIGHT = (_autograd, _flat, _ignore_index, _one_by_one, _mean_undone, _half_of_both)
WRONG = (
    (_wrong(lambda losses, mask: losses.sum()), "mask-ignored"),
    (_wrong(lambda losses, mask: losses[mask].mean()), "mean-over-tokens"),
    (_wrong(lambda losses, mask: (losses * mask).sum(1).mean()), "mean-over-sequences"),
    (_wrong(lambda losses, mask: losses.mean()), "default-reduction"),
    (_wrong(_summed, clear=False), "gradients-pile-up"),
    (_wrong(_summed, both=True), "both-biases-added"),
    (_wrong(_summed, flat=True), "hidden-bias-flat"),
    (_wrong(lambda losses, mask: losses.sum(), both=True), "mask-ignored", "both-biases-added"),
    (_wrong(_summed, clear=False, both=True), "gradients-pile-up", "both-biases-added"),
)


def steps_too(model, inputs, targets, mask):
    found = _flat(model, inputs, targets, mask)
    torch.optim.SGD(model.parameters(), lr=0.1).step()
    return found
