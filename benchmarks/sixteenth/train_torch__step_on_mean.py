# exercise: train_torch
# right: no
# wrong: The optimiser steps on the mean over the batch's sequences instead of on the sum.
# lines: 18
def masked_sum(model, inputs, targets, mask):
    logits, _ = model(inputs)
    each = F.cross_entropy(logits.permute(0, 2, 1), targets, reduction="none")
    return (each * mask).sum()


def train_torch(model, loader, optimizer, epochs):
    curve = []
    for _ in range(epochs):
        seen, total = 0, 0.0
        for inputs, targets, mask in loader:
            loss = masked_sum(model, inputs, targets, mask) / len(inputs)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(inputs)
            seen += len(inputs)
        curve.append(total / seen)
    return curve
