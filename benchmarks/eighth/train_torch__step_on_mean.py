# exercise: train_torch
# right: no
# wrong: The step is made on the mean over the sequences of the batch and not on the sum.
# lines: 14
def train_torch(model, loader, optimizer, epochs):
    curve = []
    while len(curve) < epochs:
        seen = []
        for inputs, targets, mask in loader:
            logits = model(inputs)[0]
            ce = F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="none")
            per_sequence = torch.where(mask, ce.view_as(targets), 0.0).sum(dim=1)
            optimizer.zero_grad()
            per_sequence.mean().backward()
            optimizer.step()
            seen.extend(per_sequence.tolist())
        curve.append(sum(seen) / len(seen))
    return curve
