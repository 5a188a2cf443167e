"""Right answer to train_torch, as a learner would write it. No cases, no mistakes."""

import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader is a DataLoader or a list of batches (inputs, targets, mask).
    """
    history = []
    for _ in range(epochs):
        total, n_sequences = 0.0, 0
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = losses[mask].sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            n_sequences += len(inputs)
        history.append(total / n_sequences)
    return history
