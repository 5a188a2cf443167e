# exercise: train_torch
# right: no
# wrong: the gradients are clipped to norm 1 before each step, which nobody asked for
# lines: 18
def train_torch(model, loader, optimizer, epochs):
    """Standard PyTorch training loop."""
    model.train()
    criterion = nn.CrossEntropyLoss(reduction="none")
    epoch_losses = []
    for epoch in range(epochs):
        running_loss, num_sequences = 0.0, 0
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            logits, _ = model(inputs)
            loss = criterion(logits.transpose(1, 2), targets)
            loss = (loss * mask.to(loss.dtype)).sum()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()
            running_loss += loss.item()
            num_sequences += inputs.size(0)
        epoch_losses.append(running_loss / num_sequences)
    return epoch_losses
