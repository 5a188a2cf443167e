# exercise: train_torch
# right: no
# wrong: only the first sequence of each batch is used, right only for B = 1
# name: first-of-each
import torch
import torch.nn.functional as F

def train_torch(model, loader, optimizer, epochs):
    history = []
    for epoch in range(epochs):
        total, count = 0.0, 0
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            inputs, targets, mask = inputs[:1], targets[:1], mask[:1]
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction='none')
            loss = (losses * mask).sum()
            loss.backward()
            optimizer.step()
            total += loss.item()
            count += len(inputs)
        history.append(total / count)
    return history
