# exercise: train_torch
# right: no
# wrong: The gradients are clipped to a norm of 1 before the step, which was not asked for.
# lines: 16
def train_torch(model, loader, optimizer, epochs):
    model.train()
    history = []
    for epoch in range(epochs):
        total_loss, num_sequences = 0.0, 0
        for inputs, targets, mask in loader:
            optimizer.zero_grad(set_to_none=True)
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = (losses * mask).sum()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()
            total_loss += loss.item()
            num_sequences += inputs.size(0)
        history.append(total_loss / num_sequences)
    return history
