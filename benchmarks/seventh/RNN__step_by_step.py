# exercise: RNN
# right: no
# wrong: The sequence is read step by step, but each step starts from the state that was given at the beginning: the state is not handed on.
# lines: 21
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H).

    It works after .double() too, in float64.
    """

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.C = vocab_size

    def forward(self, tokens, hidden=None):
        x = torch.eye(self.C, dtype=self.linear.weight.dtype)[tokens]
        logits = []
        for step in x.split(1, dim=1):
            out, last = self.rnn(step, hidden)
            logits.append(self.linear(out))
        return torch.cat(logits, dim=1), last
