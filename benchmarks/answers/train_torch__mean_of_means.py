# exercise: train_torch
# right: no
# wrong: each epoch's figure is the mean of the batches' means, so a small last batch counts too much
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        means = []
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            means.append(loss.item() / len(inputs))
        history.append(sum(means) / len(means))
    return history
