from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('schools', '0002_pre_election_periods'),
    ]

    operations = [
        migrations.AddField(
            model_name='school',
            name='version',
            field=models.PositiveIntegerField(default=0),
        ),
    ]
