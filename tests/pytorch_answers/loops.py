"""6.4, train_torch: loops, right and wrong, written by hand."""

import numpy as np
import torch
import torch.nn.functional as F


def _batch_loss(model, batch):
    inputs, targets, mask = batch
    logits = model(inputs)[0]
    return F.cross_entropy(logits[mask], targets[mask], reduction="sum")


def _epoch(model, loader, optimizer):
    losses = []
    for batch in loader:
        loss = _batch_loss(model, batch)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def _comprehension(model, loader, optimizer, epochs):
    n = len(loader.dataset)
    return [sum(_epoch(model, loader, optimizer)) / n for _ in range(epochs)]


def _closure(model, loader, optimizer, epochs, *, verbose=True):
    history = []
    for epoch in range(epochs):
        seen = []
        for batch in loader:

            def closure(batch=batch):
                optimizer.zero_grad(set_to_none=True)
                loss = _batch_loss(model, batch)
                loss.backward()
                return loss

            seen.append((float(optimizer.step(closure)), batch[0].shape[0]))
        losses, counts = zip(*seen, strict=True)
        history.append(np.sum(losses) / np.sum(counts))
        print(epoch, history[-1])
    return history


def _cleared_after(model, loader, optimizer, epochs):
    history = []
    while len(history) < epochs:
        total = count = 0
        for inputs, targets, mask in loader:
            loss = _batch_loss(model, (inputs, targets, mask))
            loss.backward()
            optimizer.step()
            model.zero_grad()
            total, count = total + loss.detach(), count + inputs.size(0)
        history.append((total / count).item())
    return history


def _recursive(model, loader, optimizer, epochs):
    if epochs == 0:
        return []
    model.train()
    n = sum(len(inputs) for inputs, _, _ in loader)
    first = sum(_epoch(model, loader, optimizer)) / n
    return [first, *_recursive(model, loader, optimizer, epochs - 1)]


def _weighted_means(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        means, sizes = [], []
        for batch in loader:
            optimizer.zero_grad()
            loss = _batch_loss(model, batch)
            loss.backward()
            optimizer.step()
            sizes.append(len(batch[0]))
            means.append(loss.item() / sizes[-1])
        history.append(float(np.average(means, weights=sizes)))
    return history


def _as_floats(model, loader, optimizer, epochs):
    return np.array(_comprehension(model, loader, optimizer, epochs)).tolist()


def _loop(clear=True, step=True, batch_mean=False, record="item", mean="sequences", mask_used=True):
    """Loops that go wrong in the ways the arguments say."""

    def function(model, loader, optimizer, epochs):
        history = []
        for _ in range(epochs):
            sums, sizes = [], []
            for inputs, targets, mask in loader:
                mask = mask if mask_used else torch.ones_like(mask)
                loss = _batch_loss(model, (inputs, targets, mask))
                if clear:
                    optimizer.zero_grad()
                (loss / len(inputs) if batch_mean else loss).backward()
                if step:
                    optimizer.step()
                sums.append(loss.item() if record == "item" else loss)
                sizes.append(len(inputs))
            means = [a / b for a, b in zip(sums, sizes, strict=True)]
            history.append(np.mean(means) if mean == "batches" else sum(sums) / sum(sizes))
        return history

    return function


RIGHT = (_closure, _cleared_after, _recursive, _weighted_means)
WRONG = (
    (_comprehension,),  # a list of batches has no .dataset, and the lab gives one
    (_as_floats,),
    (_loop(clear=False), "gradients-pile-up"),
    (_loop(step=False), "nothing-learned"),
    (_loop(batch_mean=True), "step-on-mean-over-sequences"),
    (_loop(record="tensor"), "losses-are-tensors"),
    (_loop(mean="batches"), "mean-of-batch-means"),
    (_loop(mask_used=False), "mask-ignored"),
    (_loop(clear=False, mean="batches"), "gradients-pile-up", "mean-of-batch-means"),
    (_loop(mask_used=False, batch_mean=True), "mask-ignored", "step-on-mean-over-sequences"),
)
