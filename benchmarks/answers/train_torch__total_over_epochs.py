# exercise: train_torch
# right: no
# wrong: sum and count are set to zero before the first epoch only, so each figure is a mean over all epochs so far
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    total, count, history = 0.0, 0, []
    for _ in range(epochs):
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total, count = total + loss.item(), count + len(inputs)
        history.append(total / count)
    return history
