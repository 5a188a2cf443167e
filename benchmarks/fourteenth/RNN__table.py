# exercise: RNN
# right: yes
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        weight = self.linear.weight
        table = torch.eye(self.rnn.input_size, dtype=weight.dtype, device=weight.device)
        states, last = self.rnn(F.embedding(tokens, table), hidden)
        return F.linear(states, weight, self.linear.bias), last
