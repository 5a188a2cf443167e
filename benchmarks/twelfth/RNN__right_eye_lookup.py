# exercise: RNN
# right: yes
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn, self.linear = nn.RNN(vocab_size, hidden_size, batch_first=True), nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        rows = torch.eye(self.linear.out_features, dtype=self.linear.weight.dtype)
        states, last = self.rnn(rows[tokens], hidden)
        return torch.einsum("bth,ch->btc", states, self.linear.weight) + self.linear.bias, last
