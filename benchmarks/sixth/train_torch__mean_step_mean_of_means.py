# exercise: train_torch
# right: no
# wrong: the optimiser steps on the loss divided by the batch size instead of the sum, and the epoch's entry is the mean of the batches' means
# lines: 12, 17
def train_torch(model, loader, optimizer, epochs):
    losses = []
    for e in range(epochs):
        batch_losses = []
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            loss = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = loss[mask].sum() / len(inputs)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            batch_losses.append(loss.item())
        losses.append(sum(batch_losses) / len(batch_losses))
    return losses
