# exercise: train_torch
# right: no
# wrong: the epoch's sum is divided by the unmasked steps, not by the sequences (mask.sum())
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        record = []
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="none").sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            record.append((loss.item(), int(mask.sum())))
        history.append(sum(l for l, _ in record) / sum(n for _, n in record))
    return history
