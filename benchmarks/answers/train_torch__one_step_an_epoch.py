# exercise: train_torch
# right: no
# wrong: the optimiser steps once an epoch, after all batches, not after every batch (indentation of step)
import torch
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        sums, counts = [], []
        optimizer.zero_grad()
        for inputs, targets, mask in loader:
            losses = F.cross_entropy(model(inputs)[0].mT, targets, reduction="none")
            loss = torch.where(mask, losses, 0.0).sum()
            loss.backward()
            sums.append(loss.item())
            counts.append(len(mask))
        optimizer.step()
        history.append(sum(sums) / sum(counts))
    return history
