# exercise: train_torch
# right: no
# wrong: The step is made on the loss divided by the number of sequences in the batch and not on the sum.
# lines: 14
def train_torch(model, loader, optimizer, epochs):
    curve = []
    for _ in range(epochs):
        seen = []
        for tokens, targets, mask in loader:
            logits, _ = model(tokens)
            every = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            rows = (every * mask).sum(dim=1)
            optimizer.zero_grad()
            rows.mean().backward()
            optimizer.step()
            seen.extend(rows.tolist())
        curve.append(sum(seen) / len(seen))
    return curve
