"""Answers in styles further out: right ones, and wrong ones for the later mistakes."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

RIGHT, WRONG = [], []


def right(answer):
    RIGHT.append((answer.__name__, answer))
    return answer


def wrong(name, answer, *mistakes):
    answer.__name__ = name
    WRONG.append((name, answer, mistakes))


def module(forward, layer=nn.RNN, **how):
    """A module whose forward is forward(self, one-hot vectors, hidden)."""

    class RNN(nn.Module):
        def __init__(self, vocab_size, hidden_size):
            super().__init__()
            self.rnn = layer(vocab_size, hidden_size, batch_first=True, **how)
            self.linear = nn.Linear(hidden_size, vocab_size)

        def forward(self, tokens, hidden=None):
            x = F.one_hot(tokens, self.rnn.input_size).to(self.linear.weight)
            return forward(self, x, hidden)

    return RNN


def _plain(self, x, hidden):
    states, last = self.rnn(x, hidden)
    return self.linear(states), last


def _scattered(self, x, hidden):
    wide = x.new_zeros(x.shape).scatter_(2, x.argmax(-1, keepdim=True), 1.0)
    outs = []
    for t in range(wide.shape[1]):
        states, hidden = self.rnn(wide[:, t : t + 1], hidden)
        outs.append(F.linear(states, self.linear.weight, self.linear.bias))
    return [torch.cat(outs, dim=1), hidden]


def _time_first(self, x, hidden):
    logits, last = _plain(self, x, hidden)
    return logits.transpose(0, 1), last


def _relu_between(self, x, hidden):
    states, last = self.rnn(x, hidden)
    return self.linear(F.relu(states)), last


def _detached(self, x, hidden):
    with torch.no_grad():
        return _plain(self, x, hidden)


right(module(_scattered))
wrong("RNN", module(lambda *args: _plain(*args)[0]), "hidden-not-returned")
wrong("RNN", module(_time_first), "time-first")
wrong("RNN", module(_relu_between), "relu-on-states")
wrong("RNN", module(_detached), "logits-detached")
wrong("RNN", module(_plain, nn.GRU), "gru")
wrong("RNN", module(_plain, bias=False), "rnn-without-bias")
wrong("RNN", module(_plain, num_layers=2), "two-layers")


def write(params, model, **other):
    """Every tensor of the model from params, or from other: a function of params; None for not."""
    U, V, W, b_hidden, b_out = params
    arrays = {"U": U, "V": V, "W": W, "ih": b_hidden, "hh": 0 * b_hidden, "out": b_out}
    rnn, linear = model.rnn, model.linear
    tensors = {
        "U": rnn.weight_ih_l0, "V": rnn.weight_hh_l0, "W": linear.weight,
        "ih": rnn.bias_ih_l0, "hh": rnn.bias_hh_l0, "out": linear.bias,
    }  # fmt: skip
    for name, tensor in tensors.items():
        array = other.get(name, lambda _, name=name: arrays[name])
        if array is not None:
            tensor.data.copy_(torch.tensor(array(params)).reshape(tensor.shape))


@right
def copy_params(params, model):
    with torch.no_grad():
        hidden_bias = torch.tensor(params[3][:, 0]) - model.rnn.bias_hh_l0
    write(params, model, ih=lambda _: hidden_bias.numpy(), hh=None)


def copying(**other):
    return lambda params, model: write(params, model, **other)


wrong("copy_params", copying(W=None), "output-weights-forgotten")
wrong("copy_params", copying(U=None, out=None), "input-weights-forgotten", "output-bias-forgotten")
wrong("copy_params", copying(V=lambda p: p[1].T, W=None),
      "recurrent-weights-transposed", "output-weights-forgotten")  # fmt: skip


def summed(logits, targets, mask):
    return F.cross_entropy(logits[mask], targets[mask], reduction="sum")


def differentiate(loss_of=summed, limit=None, pack=tuple):
    """torch_gradients with another loss, a limit for the norm, or another way to return."""

    def function(model, inputs, targets, mask):
        inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
        loss = loss_of(model(inputs)[0], targets, mask)
        for p in model.parameters():
            p.grad = None
        loss.backward()
        if limit:
            nn.utils.clip_grad_norm_(model.parameters(), limit)
        rnn, linear = model.rnn, model.linear
        wanted = (rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_hh_l0, linear.bias)
        return pack([loss.item(), [p.grad.reshape(len(p), -1).numpy() for p in wanted]])

    return function


def _picked(logits, targets, mask):
    log_p = logits - logits.logsumexp(-1, keepdim=True)
    return -log_p.gather(-1, targets[..., None])[..., 0].masked_fill(~mask, 0).sum()


def _masked_targets(logits, targets, mask):
    return F.cross_entropy(logits.flatten(0, 1), (targets * mask).flatten(), reduction="sum")


@right
def torch_gradients(model, inputs, targets, mask):
    return differentiate(_picked)(model, inputs, targets, mask)


wrong("torch_gradients", differentiate(lambda *args: -summed(*args)), "loss-negative")
wrong("torch_gradients", differentiate(_masked_targets), "targets-masked")
wrong("torch_gradients", differentiate(limit=0.25), "gradients-clipped")
wrong("torch_gradients", differentiate(pack=lambda pair: pair[1]), "loss-forgotten")
wrong("torch_gradients", differentiate(pack=lambda pair: pair[::-1]), "values-exchanged")
wrong("torch_gradients", differentiate(pack=print), "missing-return")


def train(clear="batch", step="batch", sign=1, limit=None, start="epoch", divide="all", more=0):
    """Loops that go wrong in the ways the arguments say."""

    def function(model, loader, optimizer, epochs):
        history, total = [], 0.0
        for _ in range(epochs + more):
            total, count = total if start == "once" else 0.0, 0
            if clear == "epoch":
                optimizer.zero_grad()
            for inputs, targets, mask in loader:
                loss = summed(model(inputs)[0], targets, mask)
                if clear == "batch":
                    optimizer.zero_grad()
                (sign * loss).backward()
                if limit:
                    nn.utils.clip_grad_norm_(model.parameters(), limit)
                if step == "batch":
                    optimizer.step()
                total, count = total + loss.item(), count + len(inputs)
            if step == "epoch":
                optimizer.step()
            history.append(total / (count if divide == "all" else len(inputs)))
        return history

    return function


@right
def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        losses = []
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            for x, y, m in zip(inputs, targets, mask, strict=True):
                loss = summed(model(x[None])[0][0], y, m)
                loss.backward()
                losses.append(loss.item())
            optimizer.step()
        history.append(np.mean(losses))
    return history


wrong("train_torch", train(clear="epoch"), "cleared-once-an-epoch")
wrong("train_torch", train(clear="epoch", step="epoch"), "one-step-with-all-gradients")
wrong("train_torch", train(start="once"), "total-never-starts-again")
wrong("train_torch", train(divide="last"), "divided-by-the-last-batch")
wrong("train_torch", train(more=1), "one-epoch-too-many")
wrong("train_torch", train(limit=0.25), "gradients-clipped")
wrong("train_torch", train(sign=-1), "uphill")
wrong("train_torch", train(sign=-1, divide="last"), "uphill", "divided-by-the-last-batch")
